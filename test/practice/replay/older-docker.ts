import type {World} from '../../../src/practice/world.ts';

/** Time of every replay. */
export const NOW = Date.UTC(2026, 10, 23, 9);

/** Returns the box in a time in which the mirrors had an older build of Docker. */
export function withOlderDocker(box: World): World {
	const older = [...box.offers].map(([path, offer]) => {
		const packages = offer.packages.map((one) =>
			one.origin === 'docker'
				? {
						...one,
						version: one.version.replace(/-r\d+$/, '-r1'),
						depends: one.depends.map((text) =>
							text.replace(/(docker-[a-z]+=[\d.]+)-r\d+/, '$1-r1'),
						),
						installIf: one.installIf.map((text) =>
							text.replace(/(docker-[a-z]+=[\d.]+)-r\d+/, '$1-r1'),
						),
					}
				: one,
		);
		return [path, {...offer, packages}] as const;
	});
	return {...box, offers: new Map(older)};
}
