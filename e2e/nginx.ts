import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const places = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'];

/** The program nginx, or `null` where there is none. */
export function findNginx(): string | null {
  return places.find((place) => spawnSync(place, ['-v']).status === 0) ?? null;
}

type Site = {
  /** The built folder, and where its configuration was written. */
  readonly out: string;
  readonly conf: string;
  readonly basePath: string;
  readonly port: number;
};

/** Starts nginx on a built folder with the configuration that the build wrote; gives a function that stops it. */
export function startNginx(program: string, { out, conf, basePath, port }: Site): () => void {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(place, 'root');
  mkdirSync(dirname(join(root, basePath)), { recursive: true });
  symlinkSync(resolve(out), join(root, basePath), 'dir');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(place, 'nginx.conf'),
    `daemon off; pid ${place}/pid; error_log ${place}/error.log;
worker_processes 1;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${place}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${root}; include ${resolve(conf)}; }
}
`,
  );
  if (!existsSync(conf)) throw new Error(`${conf} is missing. Run npx tsx scripts/smallCases.ts.`);
  const own = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const server = spawn(program, ['-p', place, '-c', join(place, 'nginx.conf'), ...own], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return () => {
    server.kill();
    rmSync(place, { recursive: true, force: true });
  };
}
