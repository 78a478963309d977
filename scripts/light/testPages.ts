type Parts = {
  readonly head?: string;
  readonly body?: string;
  readonly payload?: readonly string[];
};

function chunkTag(name: string): string {
  return `<script src="/_next/static/chunks/${name}.js" async=""></script>`;
}

const start =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/b.js"],"runtimeModuleIds":[7]});</script>';

function pushTag(piece: string): string {
  const json = JSON.stringify([1, piece]).replaceAll('<', '\\u003c');
  return `<script>self.__next_f.push(${json})</script>`;
}

/** A page in the shape that Next 16.4.5 exports, for the tests of this folder. */
export function nextPage({ head = '', body = '', payload = ['1:[]\n'] }: Parts = {}) {
  return `<!DOCTYPE html><html lang="id"><head><meta charSet="utf-8"/>
<link rel="stylesheet" href="/_next/static/chunks/s.css" data-precedence="next"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>${chunkTag('a')}
<title>Halaman</title>${head}<script src="/_next/static/chunks/old.js" noModule=""></script></head>
<body><div hidden=""><!--$--><!--/$--></div><p>Satu<!-- --> dua</p>${body}${start}${chunkTag('b')}
<script>(self.__next_f=self.__next_f||[]).push([0])</script>${payload.map(pushTag).join('')}</body></html>`;
}
