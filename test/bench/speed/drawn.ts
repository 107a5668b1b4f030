/**
 * Entry of a bundle, whose first part must not draw anything itself:
 * `drawn.mjs idle|quiet|flood [LINES RESULT]`.
 */
void draw();

/** As the wizard does it: the heap is kept small before the screens are loaded. */
async function draw() {
	const {keepHeapSmall} = await import('../../../src/effects/small-heap.ts');
	keepHeapSmall();
	const screens = await import('./drawn-screens.tsx');
	screens.draw(process.argv[2] ?? 'idle', Number(process.argv[3]), process.argv[4]);
}
