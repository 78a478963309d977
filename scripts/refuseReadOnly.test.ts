import { expect, test } from 'vitest';
import { refuseReadOnly } from './refuseReadOnly';

test('a result that cannot be written is named with the fix before the build begins', () => {
  // Whoever may do everything on a machine is refused nothing, so the refusal is played.
  const refuse = () => {
    throw new Error('EACCES');
  };
  expect(() => refuseReadOnly('tests/golden', refuse)).toThrow('chmod -R u+w tests/golden');
});

test('a folder that is not there yet, or can be written, is no fault', () => {
  expect(() => refuseReadOnly('no-such-folder')).not.toThrow();
  expect(() => refuseReadOnly('tests/golden')).not.toThrow();
});
