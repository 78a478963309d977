import { inject } from 'vitest';
import { findOthers } from './findOthers';
import { startFirefox } from './firefox';
import { tellStories } from './stories';

const { firefox } = findOthers();

tellStories('Firefox', firefox === null ? null : () => startFirefox(firefox, inject('origin')));
