// Loads the parts of the player that come after the first screen. Rollup writes
// each part as an AMD module; here a part is a classic script beside player.js,
// which a wrong MIME type or a page on a disk cannot stop. The build puts this
// in front of player.js.
(() => {
  /** What each part exports, by the name of its file: promises. */
  const parts = new Map();
  /** The same, of those that have run. */
  const defined = new Map();

  globalThis.define = (needs, run) => {
    const name = fileName(document.currentScript.src);
    const exports = {};
    const given = {
      exports,
      require: ([need], done, failed) => load(need).then(done, failed),
    };
    const others = needs.filter((need) => !given[need]);
    const start = (found) =>
      run(...needs.map((need) => given[need] ?? found[others.indexOf(need)]));
    // The player itself needs nobody, and starts at once.
    const started = others.length
      ? Promise.all(others.map(load)).then(start)
      : Promise.resolve(start([]));
    defined.set(
      name,
      started.then(() => exports),
    );
    if (!parts.has(name)) parts.set(name, defined.get(name));
  };

  function load(need) {
    const name = fileName(need);
    if (!parts.has(name)) parts.set(name, addScript(name));
    return parts.get(name);
  }

  function addScript(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const failed = () => {
        // The next one who asks tries again.
        parts.delete(name);
        script.remove();
        reject(new Error(`${name} could not be loaded.`));
      };
      script.src = name;
      // A login page in its place, say, loads as well, and defines nothing.
      script.onload = () =>
        defined.has(name) ? resolve(defined.get(name)) : failed();
      script.onerror = failed;
      document.head.append(script);
    });
  }

  function fileName(path) {
    const [name] = path.split('/').pop().split(/[?#]/);
    return name.endsWith('.js') ? name : `${name}.js`;
  }
})();
