/** Keys that a story presses: the names of `KeyboardEvent.key`, or one character. */
export type ReaderKey =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Shift'
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'ArrowDown'
  | 'PageDown'
  | 'v'
  | 'l'
  | '/';

/**
 * A reader in front of one browser, whichever it is: all that a story can do. Functions that are handed to `see` run in
 * the page, so they may use nothing but their arguments.
 */
export type Reader = {
  /** Opens an address of the site and waits until the page is loaded. */
  readonly open: (path: string) => Promise<void>;
  /** Path, query and hash of the page that is shown. */
  readonly address: () => Promise<string>;
  readonly back: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Asks the page for something, or does something in it that no driver can do. */
  readonly see: <T>(look: (...args: string[]) => T, ...args: string[]) => Promise<Awaited<T>>;
  /** Presses the first element of a selector that is shown, after bringing it into view. */
  readonly click: (selector: string) => Promise<void>;
  readonly press: (key: ReaderKey, held?: 'Control') => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Opens a second window and goes on in it. */
  readonly openWindow: (path: string) => Promise<void>;
  /** Goes on in the window that was opened as this one, counted from 0. */
  readonly turnTo: (window: number) => Promise<void>;
  /** Closes all windows but the first. */
  readonly closeOthers: () => Promise<void>;
  readonly quit: () => Promise<void>;
};
