import assert from 'node:assert/strict';
import type {Box} from '../box.ts';
import {pictureDifferences, pictureOf} from '../picture.ts';
import {BUNDLE, proveDocker} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';

const STATE = '/var/lib/alpine-docker-wizard';
const INSTALL = `node ${BUNDLE} install --yes --user ada`;

/** Something of the machine that fails, and how it is made whole again. */
type Fault = {
	readonly name: string;
	readonly breaks: string;
	readonly mends: string;
	/** Done when apk is at work; before the product is started otherwise. */
	readonly isInTheMiddle?: true;
	/** What the product has to say of it. */
	readonly says: RegExp;
};

/** Replaces apk by a script that does this for `apk add`, and is the real one for all else. */
const APK = '/sbin/apk';
const replaced = (script: string) => `
	cp ${APK} /tmp/real-apk; cat >/tmp/apk <<'END'
#!/bin/sh
case " $* " in *" add "*) ${script};; *) exec /tmp/real-apk "$@";; esac
END
	chmod +x /tmp/apk; mount --bind /tmp/apk ${APK}`;
const PUT_BACK = `umount ${APK}`;

const FAULTS: readonly Fault[] = [
	{
		name: 'journal-no-space',
		breaks: `mkdir -p ${STATE}; mount -t tmpfs -o size=4k,mode=700 tmpfs ${STATE}; dd if=/dev/zero of=${STATE}/full bs=4k count=1 2>/dev/null`,
		mends: `umount ${STATE}`,
		says: /no space left/i,
	},
	{
		name: 'journal-full-in-the-middle',
		breaks: `mkdir -p ${STATE}; mount -t tmpfs -o size=48k,mode=700 tmpfs ${STATE}`,
		mends: `mkdir -p /tmp/kept; cp -a ${STATE}/. /tmp/kept/; umount ${STATE}; cp -a /tmp/kept/. ${STATE}/`,
		says: /no space left|Docker works/i,
	},
	{
		name: 'etc-apk-read-only',
		breaks: 'mount --bind /etc/apk /etc/apk; mount -o remount,bind,ro /etc/apk',
		mends: 'umount /etc/apk',
		says: /read-only/i,
	},
	{
		name: 'runlevels-read-only',
		breaks: 'mount --bind /etc/runlevels /etc/runlevels; mount -o remount,bind,ro /etc/runlevels',
		mends: 'umount /etc/runlevels',
		says: /read-only|could not|failed/i,
	},
	{
		name: 'log-folder-is-a-file',
		breaks: 'echo mine >/var/log/alpine-docker-wizard',
		mends: 'rm -f /var/log/alpine-docker-wizard',
		says: /log/i,
	},
	{
		name: 'apk-talks-for-ever-and-is-killed',
		breaks: replaced('(sleep 3; kill -9 $$) & while :; do echo "(1/9) Installing it"; done'),
		mends: PUT_BACK,
		says: /FAIL/,
	},
	{
		name: 'apk-cannot-be-started',
		breaks: replaced('kill -9 $$').replace('#!/bin/sh', '#!/nowhere/sh'),
		mends: PUT_BACK,
		says: /apk/,
	},
	{
		name: 'network-gone-in-the-middle',
		breaks:
			'cp /etc/hosts /tmp/hosts; sed -i "s/^[0-9.]*\\(.*lab-net\\)/192.0.2.1\\1/; s/^[0-9.]*\\(.*docker.io\\)/192.0.2.1\\1/" /etc/hosts',
		mends: 'cat /tmp/hosts >/etc/hosts',
		isInTheMiddle: true,
		says: /./,
	},
];

async function run(box: Box, script: string, limitMs = 150_000) {
	const {code, stdout, stderr, seconds} = await box.enter(['sh', '-c', script], {limitMs});
	return {code, said: `${stdout}${stderr}`, seconds};
}

function scenarioOf({name, breaks, mends, isInTheMiddle, says}: Fault): Scenario {
	return {
		name: `fault-${name}`,
		proves: 'it is said, nothing is half written, and going on leads to a Docker that works',
		limitMs: 300_000,
		async run(box, story) {
			const fresh = await pictureOf(box);
			const broken = isInTheMiddle
				? await run(
						box,
						`${INSTALL} & wizard=$!
						until grep -q '"apk.add"' ${STATE}/journal.jsonl 2>/dev/null; do sleep 0.01; done
						${breaks}
						wait $wizard`,
					)
				: await run(box, `${breaks}\n${INSTALL}`);
			story.trace.push(broken.said);
			story.notes.push(`exit code ${broken.code} after ${broken.seconds.toFixed(1)} s`);
			assert.match(broken.said, says);
			assert.doesNotMatch(broken.said, /^\s+at .*\.mjs|undefined|\[object/m);
			assert.ok(broken.code === 0 || broken.code === 1, `exit code ${broken.code}`);
			const mended = await run(box, mends);
			assert.equal(mended.code, 0, mended.said);
			const left = await box.shell(
				`find /etc ${STATE} -name '.alpine-docker-wizard-*' 2>/dev/null || :`,
			);
			assert.equal(left, '', 'a temporary file was left');
			const resumed = await run(box, `node ${BUNDLE} resume --yes`);
			story.trace.push(resumed.said);
			if (/no unfinished run/.test(resumed.said)) {
				const again = await run(box, INSTALL);
				story.trace.push(again.said);
				assert.equal(again.code, 0);
			} else {
				assert.equal(resumed.code, 0);
			}

			await proveDocker(box);
			const back = await run(box, `node ${BUNDLE} undo --yes`);
			story.trace.push(back.said);
			assert.equal(back.code, 0);
			assert.deepEqual(pictureDifferences(fresh, await pictureOf(box)), []);
		},
	};
}

/** What of the machine can fail under a run, one at a time. */
export const faultScenarios: readonly Scenario[] = FAULTS.map(scenarioOf);
