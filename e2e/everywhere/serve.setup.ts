import { setTimeout } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../scripts/freePort';
import { spawnServer } from '../../scripts/spawnServer';
import { findOthers } from './findOthers';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly origin: string;
  }
}

/** Serves the built site while the stories are told, and says in which browsers they are. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { firefox, webkit } = findOthers();
  const install = 'left out, since it was not found (Debian:';
  console.log(`Firefox: ${firefox ?? `${install} firefox-esr)`}`);
  console.log(`WebKit: ${webkit?.browser ?? `${install} webkit2gtk-driver and xvfb)`}`);
  const origin = `http://localhost:${await freePort(4600, 100)}`;
  const server = spawnServer('out', Number(new URL(origin).port));
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${origin}/id/`).catch(() => null);
    if (answer?.ok) break;
    await setTimeout(50);
  }
  project.provide('origin', origin);
  return () => void server.kill();
}
