import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright';
import { type InPage, type Spot, type Told, watchPage } from './in-page.ts';

/** Slow 4G as Lighthouse applies it in the browser: 3.75 × 150 ms a request, 0.9 × 1,638.4 and 750 kbit/s. */
export const network = { latency: 562.5, down: (1638.4 * 0.9 * 1000) / 8, up: (750 * 0.9 * 1000) / 8 };

interface Load {
  /** Milliseconds since 1970. */
  readonly begun: number;
  ended: number | null;
  bytes: number;
}

/** A phone of its own, with an empty cache, on a slow network. Nothing but the protocol of the browser touches its page. */
export class Tab {
  readonly told: Told[] = [];
  readonly loads: Load[] = [];
  readonly failed: string[] = [];
  loaded = false;

  private readonly cdp: CDPSession;
  readonly close: () => Promise<void>;

  private constructor(cdp: CDPSession, close: () => Promise<void>) {
    this.cdp = cdp;
    this.close = close;
  }

  static async open(browser: Browser, cpu: number, selectors: readonly string[]): Promise<Tab> {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const tab = new Tab(cdp, () => context.close());
    await tab.listen();
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      // The tool that runs the bench wraps functions in `__name`.
      source: `globalThis.__name ??= (each) => each; globalThis.benchPage = (${watchPage.toString()})(${JSON.stringify(selectors)}, (told) => benchTell(JSON.stringify(told)));`,
    });
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: network.latency, downloadThroughput: network.down, uploadThroughput: network.up });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    return tab;
  }

  private async listen(): Promise<void> {
    const { cdp, told } = this;
    const open = new Map<string, Load>();
    let offset = 0;
    cdp.on('Runtime.bindingCalled', ({ payload }) => told.push(JSON.parse(payload) as Told));
    cdp.on('Page.loadEventFired', () => {
      this.loaded = true;
    });
    cdp.on('Network.requestWillBeSent', ({ requestId, wallTime, timestamp, request }) => {
      if (!request.url.startsWith('http')) return;
      offset = wallTime - timestamp;
      const load: Load = { begun: wallTime * 1000, ended: null, bytes: 0 };
      open.set(requestId, load);
      this.loads.push(load);
    });
    cdp.on('Network.requestServedFromCache', ({ requestId }) => {
      const load = open.get(requestId);
      if (load !== undefined) this.loads.splice(this.loads.indexOf(load), 1);
      open.delete(requestId);
    });
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
      // A disk cache answers without a request being sent.
      const load = open.get(requestId);
      if (response.fromDiskCache === true && load !== undefined) this.loads.splice(this.loads.indexOf(load), 1);
    });
    cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const load = open.get(requestId);
      if (load === undefined) return;
      load.ended = (timestamp + offset) * 1000;
      load.bytes = encodedDataLength;
    });
    cdp.on('Network.loadingFailed', ({ requestId, timestamp, errorText }) => {
      const load = open.get(requestId);
      if (load === undefined) return;
      load.ended = (timestamp + offset) * 1000;
      this.failed.push(errorText);
    });
    await cdp.send('Runtime.enable');
    await cdp.send('Page.enable');
    await cdp.send('Network.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchTell' });
  }

  async go(url: string): Promise<void> {
    await this.cdp.send('Page.navigate', { url });
  }

  /** The value of an expression in the page. */
  async read<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** Asks the watcher in the page. */
  call<K extends keyof InPage>(name: K, ...given: Parameters<InPage[K]>): Promise<ReturnType<InPage[K]>> {
    return this.read(`benchPage.${name}(${given.map((each) => JSON.stringify(each)).join(', ')})`);
  }

  /** A tap by the input of the browser. The page may be busy: a person does not wait for it either. */
  tap({ x, y }: Spot): Promise<unknown> {
    const mouse = (type: 'mousePressed' | 'mouseReleased') => this.cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    return Promise.all([mouse('mousePressed'), mouse('mouseReleased')]);
  }

  /** The first telling that fits, or null when it does not come in time. */
  async hears<T extends Told>(fits: (told: Told) => told is T, patience: number): Promise<T | null> {
    const end = Date.now() + patience;
    for (;;) {
      const found = this.told.find(fits);
      if (found !== undefined) return found;
      if (Date.now() > end) return null;
      await pause(10);
    }
  }

  /** Waits until everything has loaded and the network has been quiet for a second. */
  async quiet(): Promise<void> {
    let since = Date.now();
    const end = since + 60_000;
    while (Date.now() - since < 1000 && Date.now() < end) {
      if (!this.loaded || this.loads.some(({ ended }) => ended === null)) since = Date.now();
      await pause(50);
    }
  }

  /** Bytes over the network and requests sent until a moment. */
  transferred(until: number): { readonly bytes: number; readonly requests: number } {
    return {
      bytes: this.loads.reduce((sum, { ended, bytes }) => sum + (ended !== null && ended <= until ? bytes : 0), 0),
      requests: this.loads.filter(({ begun }) => begun <= until).length,
    };
  }

  /** Bytes of JavaScript objects in use, after everything unused was collected. */
  async heap(): Promise<number> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    return (await this.cdp.send('Runtime.getHeapUsage')).usedSize;
  }
}
