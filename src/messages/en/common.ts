/** Words that every part of the product uses. */
export const common = {
	verbatim: '{text}',
	'product.name': 'Docker on Alpine',
	'stage.check': 'Check',
	'stage.repositories': 'Repositories',
	'stage.install': 'Install',
	'stage.service': 'Service',
	'stage.verify': 'Verify',
} as const;
