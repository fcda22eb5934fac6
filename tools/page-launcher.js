/** What launchers of the test runner have in common: each session has a page, which `open()` of the launcher makes. */
export class PageLauncher {
  type = 'playwright';
  concurrency = 1;
  #pages = new Map();

  async startSession(id, url) {
    const page = await this.open();
    this.#pages.set(id, page);
    await page.goto(url);
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.getPage(id).url();
  }

  getPage(id) {
    return this.#pages.get(id);
  }

  async stopSession(id) {
    const page = this.getPage(id);
    this.#pages.delete(id);
    await page.close();
    return {};
  }

  startDebugSession() {
    throw new Error(`${this.name} has no window here: open the address that the runner tells in one of your own.`);
  }
}
