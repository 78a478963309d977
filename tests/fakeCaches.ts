/** The store of a service worker in memory, as far as it is used; `room` is the number of files that still fit. */
export function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  const store = {
    room: Infinity,
    open: (name: string): Promise<Cache> => {
      const files = all.get(name) ?? new Map<string, Response>();
      all.set(name, files);
      const cache = {
        match: (url: string) => Promise.resolve(files.get(url)?.clone()),
        put: (url: string, file: Response) => {
          if (!files.has(url) && (store.room -= 1) < 0)
            return Promise.reject(new DOMException('full', 'QuotaExceededError'));
          files.set(url, file);
          return Promise.resolve();
        },
        delete: (url: string) => Promise.resolve(files.delete(url)),
        keys: () => Promise.resolve([...files.keys()].map((url) => new Request(url))),
      };
      return Promise.resolve(cache as unknown as Cache);
    },
    delete: (name: string) => Promise.resolve(all.delete(name)),
    keys: () => Promise.resolve([...all.keys()]),
  };
  return store;
}
