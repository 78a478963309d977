import { inject } from 'vitest';
import { findOthers } from './findOthers';
import { tellStories } from './stories';
import { startWebKit } from './webkit';

const { webkit } = findOthers();

tellStories('WebKit', webkit === null ? null : () => startWebKit(webkit, inject('origin')));
