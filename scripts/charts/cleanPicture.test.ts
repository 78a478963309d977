import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanPicture } from './cleanPicture';

describe('cleanPicture(svg)', () => {
  const window = new Window();
  beforeEach(() => vi.stubGlobal('document', window.document));
  afterEach(() => vi.unstubAllGlobals());

  const clean = (svg: string) => {
    const host = document.createElement('div');
    host.innerHTML = svg;
    return cleanPicture(host.firstElementChild!);
  };

  it('leaves nothing that styles, focuses or could meet twice', () => {
    expect(
      clean(
        '<svg class="recharts-surface" style="width:1px" role="application" tabindex="0"><defs><clipPath id="a"></clipPath></defs><g class="recharts-layer axes-join" id="b"><line stroke="#ccc" x="1" x1="1.25"></line></g></svg>',
      ),
    ).toBe('<svg><g class="axes-join"><line x1="1.3"></line></g></svg>');
  });

  it('drops empty groups and unwraps groups that say nothing', () => {
    expect(clean('<svg><g></g><g class="recharts-layer"><circle cx="2"></circle></g></svg>')).toBe(
      '<svg><circle cx="2"></circle></svg>',
    );
  });
});
