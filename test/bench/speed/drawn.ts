/**
 * Entry of a bundle, whose first part must not draw anything itself:
 * `drawn.mjs idle|quiet|flood [LINES RESULT]`.
 */
void import('./drawn-screens.tsx').then(({draw}) =>
	draw(process.argv[2] ?? 'idle', Number(process.argv[3]), process.argv[4]),
);
