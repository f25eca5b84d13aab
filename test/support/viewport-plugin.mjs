/** Makes the window of a test as large as it asks, in every engine. */
export const viewportPlugin = {
  name: 'viewport',
  async executeCommand({command, payload, session}) {
    if (command !== 'viewport') return undefined;
    const {browser, id} = session;
    if (browser.type === 'webdriver') await resize(browser.driver, payload);
    else await browser.getPage(id).setViewport(payload);
    return true;
  },
};

/**
 * WebDriver knows the size of the window with its frame only. A window may be
 * slow, and has a least width of its own: this waits until it rests.
 */
async function resize(driver, {width, height}) {
  const inside = async () =>
    (await driver.execute(() => [innerWidth, innerHeight])).join();
  const rest = async () => {
    for (let before = '', now = await inside(); now !== before;) {
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 100));
      now = await inside();
    }
    return (await inside()).split(',').map(Number);
  };
  await driver.setWindowSize(width, height);
  const [wide, high] = await rest();
  await driver.setWindowSize(2 * width - wide, 2 * height - high);
  await rest();
}
