import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads a file of messages.
 * @throws Error naming the file and what to do, if it is missing or is no JSON.
 */
export function readMessages(file: string): unknown {
  if (!existsSync(file))
    throw new Error(
      `${file} is missing. Copy messages/id.json under this name and translate it; see CONTRIBUTING, "A language".`,
    );
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${file} is no JSON: ${why}. A comma or a quotation mark is often missing just before.`,
    );
  }
}
