/** What is remembered between runs. */
export const preferences = {
	'preference.runlevel': 'runlevel that starts Docker at boot',
	'preference.compose': 'also install the compose plug-in',
	'preference.mirror': 'mirror that packages come from; empty keeps the one of the box',
	'preference.users': 'users to add to the group docker, who can then act as root',
	'preference.look': 'which symbols are drawn; "auto" asks the terminal',
	'preference.color':
		'colours for a dark or a light background; "auto" takes some that hold on both',
	'preference.language': 'language of all texts; "auto" follows LANG',
	'preference.pace': 'speed of the pretend box in practice',

	'preferences.form.yes-no': 'yes or no',
	'preferences.form.mirror': 'a web address, or nothing',
	'preferences.form.users': 'names with commas between them, or nothing',
	'preferences.empty': '(nothing)',
	'preferences.kept-in': 'Kept in {path}',
	'preferences.not-there-yet': 'Kept in {path} (no file yet: these are the defaults)',
	'preferences.change': 'Change one: {program} preferences set KEY VALUE',
	'preferences.values': '{meaning} ({form})',
	'preferences.was-set': '{key} is now {value}. It was {before}.',
	'preferences.was-same': '{key} is {value} already.',
	'preferences.was-reset': 'All preferences have their defaults again. Kept in {path}',

	'preferences.unknown-key': '{key} is not a preference. These are: {keys}.',
	'preferences.list-of-users': '{name} needs names of users with commas between them.',
	'preferences.yes-or-no': '{name} cannot be "{value}". It is yes or no.',
	'preferences.bad-value':
		'{path}: the value of "{key}" cannot be used, so the default counts: {value}.',
	'preferences.future':
		'{path} was written by a newer version of this product (format {version}). It is left alone, and the defaults count in this run.',
	'preferences.no-save-future':
		'{path} was written by a newer version of this product, so nothing is saved to it.',
	'preferences.broken': 'it is not a JSON object',
	'preferences.too-large': 'it is larger than {limit} bytes',
	'preferences.not-a-file': 'it is not an ordinary file',
	'preferences.set-aside':
		'The preferences in {path} cannot be used ({reason}). The file is now {aside}, and the defaults count.',
	'preferences.left-broken':
		'The preferences in {path} cannot be used ({reason}). The file was left as it is, and the defaults count.',
	'preferences.not-saved': 'The preferences could not be saved in {path}: {reason}',
} as const;
