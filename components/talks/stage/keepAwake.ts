/** Keeps the screen awake while the stage is open. The lock is lost when the page is hidden, so it is taken again. */
export function keepAwake(isOn: () => boolean): () => void {
  const take = () => {
    if (isOn() && document.visibilityState === 'visible')
      // Without a lock the talk goes on; the screen may only go dark sooner.
      navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', take);
  return take;
}
