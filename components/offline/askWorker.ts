import type { KeepAnswer, KeepFault, KeepQuestion } from '#lib/offline/manifest';

/** Thrown where nothing was done; says why in a word for which the page has a sentence. */
export class AskError extends Error {
  constructor(readonly fault: KeepFault | 'unsupported') {
    super(fault);
  }
}

/** Asks a worker and waits for what it keeps then. @throws AskError with what the worker says against it */
export function askWorker(
  worker: ServiceWorker,
  question: KeepQuestion,
  tell: (done: number, of: number) => void = () => undefined,
): Promise<readonly string[]> {
  return new Promise((settle, fail) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<KeepAnswer>) => {
      if ('done' in data) return tell(data.done, data.of);
      port1.close();
      if ('kept' in data) settle(data.kept);
      else fail(new AskError(data.fault));
    };
    worker.postMessage(question, [port2]);
  });
}

function whenActive(worker: ServiceWorker): Promise<ServiceWorker> {
  return new Promise((settle, fail) => {
    const look = () => {
      if (worker.state === 'activated') settle(worker);
      if (worker.state === 'redundant') fail(new AskError('network'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** The worker of the site; registered now, where it is not yet. @throws AskError where the browser does not let it be */
export async function openWorker(address: string): Promise<ServiceWorker> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) throw new AskError('unsupported');
  const registration = await navigator.serviceWorker.register(address).catch(() => {
    throw new AskError(navigator.onLine ? 'refused' : 'network');
  });
  const worker = registration.active ?? registration.installing ?? registration.waiting;
  if (!worker) throw new AskError('refused');
  return whenActive(worker);
}
