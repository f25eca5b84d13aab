/**
 * Loads a script of data from `course/`. A script loads where a fetch cannot: from
 * a disk, and from servers that do not know JSON. Rejects when the data cannot be
 * had.
 */
export function loadData<Data>(
  name: string,
  loaded: () => Data | undefined,
): Promise<Data> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const failed = () =>
      reject(new Error(`course/${name}.js could not be loaded.`));
    script.src = `course/${name}.js`;
    // A login page in its place, say, loads as well, and brings nothing.
    script.onload = () => {
      const data = loaded();
      if (data) resolve(data);
      else failed();
    };
    script.onerror = failed;
    document.head.append(script);
  });
}
