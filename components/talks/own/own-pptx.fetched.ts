// Writes a talk of one's own as a PowerPoint file, in the browser: fetched when somebody asks for one.
import { writePptx } from '#lib/pptx/writePptx';
import { isPptxOrder, pptxOrder } from './pptxOrder';

document.addEventListener(pptxOrder, (event) => {
  if (!(event instanceof CustomEvent)) return;
  const order: unknown = event.detail;
  if (!isPptxOrder(order)) return;
  try {
    const { talks, options } = order;
    order.done(new Uint8Array(writePptx(talks, options)));
  } catch {
    order.done(null);
  }
});
