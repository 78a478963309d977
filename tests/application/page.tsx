'use client';

import { useState } from 'react';

/** A page that needs the framework: only the build of the small cases has it. */
export default function CounterPage() {
  const [count, setCount] = useState(0);
  return (
    <main id="main">
      <h1>Counter</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        {count}
      </button>
    </main>
  );
}
