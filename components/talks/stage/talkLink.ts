import { longestTalk, readState, type TalkState } from '#lib/talks/talkState';

/** Which of the two windows of a talk this is. */
export type Side = 'wall' | 'speaker';

type Message = {
  readonly from: Side;
  readonly window: string;
  /** `ask`: who is there? `here`: I am, and this is my state. `bye`: this window closes. */
  readonly says: 'ask' | 'here' | 'bye';
  readonly state: TalkState | null;
};

/** What a window hears from the other one. */
export type Heard = {
  readonly onState: (state: TalkState, from: Side) => void;
  readonly onPresence: (from: Side, isThere: boolean) => void;
  /** Whether other windows of the same side are open: two that a speaker has opened, for instance. */
  readonly onTwins?: (areThere: boolean) => void;
  /** The state to answer with; `null` while there is none. */
  readonly current: () => TalkState | null;
};

function readMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null;
  const { from, window, says, state } = Object.assign(
    { from: null, window: null, says: null, state: null },
    value,
  );
  const isSide = from === 'wall' || from === 'speaker';
  const isKnown = says === 'ask' || says === 'here' || says === 'bye';
  if (!isSide || !isKnown || typeof window !== 'string') return null;
  return { from, window, says, state: readState(state) };
}

/**
 * Links the two windows of a talk: by a channel, and where there is none by the events of the storage. Both forget
 * nothing on a reload, since the state is stored as well; where storing is forbidden, the channel still works. A file
 * from disk may have neither: its windows also write to the one that opened them, and to whoever has written to them.
 */
export function linkWindows(talk: string, side: Side, heard: Heard) {
  const key = `talk:${talk}`;
  const own = Math.random().toString(36).slice(2);
  const channel = 'BroadcastChannel' in self ? new BroadcastChannel(key) : null;
  let canStore = true;
  const isFile = location.protocol === 'file:';
  const peers = new Set<MessageEventSource>();
  const opener: Window | null = isFile ? window.opener : null;
  if (opener) peers.add(opener);
  let isHeard = false;
  const twins = new Set<string>();

  function store(place: 'localStorage' | 'sessionStorage', name: string, value: string): void {
    try {
      self[place].setItem(name, value);
    } catch {
      canStore = false;
    }
  }

  function stored(place: 'localStorage' | 'sessionStorage', name: string): string | null {
    try {
      return self[place].getItem(name);
    } catch {
      canStore = false;
      return null;
    }
  }

  function send(says: Message['says'], state: TalkState | null): void {
    const message: Message = { from: side, window: own, says, state };
    // A file from disk has no origin that could be named.
    for (const peer of peers) peer.postMessage(message, { targetOrigin: '*' });
    if (channel) channel.postMessage(message);
    else store('localStorage', `${key}:said`, JSON.stringify({ ...message, at: Date.now() }));
  }

  function hear(message: Message | null): void {
    if (!message || message.window === own) return;
    if (message.from !== side) {
      isHeard = message.says !== 'bye';
      heard.onPresence(message.from, isHeard);
    } else {
      if (message.says === 'bye') twins.delete(message.window);
      else twins.add(message.window);
      heard.onTwins?.(twins.size > 0);
    }
    if (message.says === 'ask') send('here', heard.current());
    if (message.state) heard.onState(message.state, message.from);
  }

  channel?.addEventListener('message', ({ data }) => hear(readMessage(data)));
  addEventListener('storage', ({ key: name, newValue }) => {
    if (channel || name !== `${key}:said` || !newValue) return;
    try {
      hear(readMessage(JSON.parse(newValue)));
    } catch {
      // What another program wrote there is no message.
    }
  });
  if (isFile)
    addEventListener('message', ({ data, source }) => {
      const message = readMessage(data);
      if (!message || !source) return;
      peers.add(source);
      hear(message);
    });
  // The window that opened this one knows nobody after it was loaded again, so it has to be asked until it answers.
  if (opener)
    setInterval(() => {
      if (!isHeard) send('ask', heard.current());
    }, 1000);
  addEventListener('pagehide', () => send('bye', null));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) send('ask', heard.current());
  });

  return {
    /** Asks who is there, and tells the own state. */
    ask: () => send('ask', heard.current()),
    /** Stores a state and tells it to the other window. */
    tell: (state: TalkState) => {
      store('localStorage', key, JSON.stringify(state));
      store('sessionStorage', `${key}:${side}`, state.session);
      send('here', state);
    },
    /** This window no longer takes part, so that a reload does not resume. */
    leave: () => store('sessionStorage', `${key}:${side}`, ''),
    /** The state of the talk that this window was giving before it was loaded again; `null` where it gave none. */
    resume: (): TalkState | null => {
      const state = readState(stored('localStorage', key));
      const session = stored('sessionStorage', `${key}:${side}`);
      const isLive = state !== null && Date.now() - state.at < longestTalk;
      return isLive && session === state.session ? state : null;
    },
    canStore: () => canStore,
    hasChannel: channel !== null,
  };
}
