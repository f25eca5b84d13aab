// Loaded before anything else (`node --import`), so that an older Node says in
// one line what to do instead of stumbling over the first TypeScript file.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `I CARE needs Node 24 or later; this is ${process.version}. ` +
      'Run it through npm (npm start, npm test, npm run build): "npm ci" has installed the right Node.',
  );
  process.exit(1);
}
