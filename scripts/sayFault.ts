/** Says a fault in its own sentence, without the lines of code around it, and ends the script. */
export function sayFault(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
