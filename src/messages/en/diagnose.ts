/** What `diagnose` says around its findings. */
export const diagnose = {
	'option.explain': 'also say what each line of apk means',
	'diagnose.healthy': 'All is well in this: no fault was found.',
	'diagnose.unrecognised':
		'This is not recognised. It holds no line that this program knows as a sign of trouble with apk, OpenRC or Docker. The whole output with the command before it says more than a part of it.',
	'diagnose.then': 'After a remedy, run the command again that failed: it shows whether it helped.',
	'diagnose.several': '{count} causes were found, in the order in which to mend them.',
	'diagnose.line': 'line {line}: {text}',
	'diagnose.cannot-read': 'Nothing was diagnosed: {reason}',
	'input.no-file': 'there is no file {path}.',
	'input.is-folder': '{path} is a folder, not a file.',
	'input.no-right': 'this user may not read {path}.',
} as const;
