/**
 * The registration of the site's own worker. Where the site lies in a folder, the browser may name the worker of another
 * site, whose place holds this one too: that is left alone.
 * @param address of the worker
 */
export async function ownRegistration(
  address: string,
): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  const scope = new URL('./', new URL(address, location.href)).href;
  return registration?.scope === scope ? registration : undefined;
}
