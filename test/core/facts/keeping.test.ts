import {describe, expect, test} from 'vitest';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {persistenceFrom} from '../../../src/core/facts/persistence.ts';
import {listeningFrom, portsIn} from '../../../src/core/facts/ports.ts';
import {busyBoxFilesFrom, librariesIn} from '../../../src/core/facts/self-test.ts';
import type {ProbeAnswer, ProbeAnswers} from '../../../src/core/probe/answer.ts';
import type {PathType} from '../../../src/core/probe/item.ts';

const file = (path: string, text: string): ProbeAnswer => ({
	kind: 'file',
	path,
	target: path,
	content: byteStringOfText(text),
	cut: false,
});
const said = (text: string, exitCode = 0): ProbeAnswer => ({
	kind: 'command',
	exitCode,
	output: byteStringOfText(text),
	existing: [],
});
const found = (...paths: readonly string[]): ProbeAnswer => ({
	kind: 'stat',
	found: paths.map((path) => ({path, type: 'file' as PathType})),
});
const answers = (entries: Readonly<Record<string, ProbeAnswer>>): ProbeAnswers =>
	new Map(Object.entries(entries));

/** `/proc/net/tcp` of a box with a web server on the loopback address and one open connection. */
const TCP = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 811402 1 000000008cfc83f5 100 0 0 10 0
   1: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 812196 1 00000000b8d19013 100 0 0 10 0
   2: 010011AC:D564 020011AC:1F90 06 00000000:00000000 03:000012CC 00000000     0        0 0 3 0000000033b49ee9
`;
const TCP6 = `  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000000000000000000000000000:0016 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 812197 1 00000000b8d19013 100 0 0 10 0
   1: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 812198 1 00000000b8d19013 100 0 0 10 0
`;

describe('the ports that are taken', () => {
	test('are those that listen, not those of connections', () => {
		expect(portsIn(TCP)).toEqual([80, 22]);
	});

	test('come from both lists, each once; without IPv6 from one', () => {
		const both = answers({listening: file('/proc/net/tcp', TCP), listening6: file('x', TCP6)});
		expect(listeningFrom(both)).toMatchObject({value: [80, 22, 8080]});
		const one = answers({listening: file('/proc/net/tcp', TCP), listening6: {kind: 'missing'}});
		expect(listeningFrom(one)).toMatchObject({value: [80, 22]});
		expect(listeningFrom(answers({})).kind).toBe('unknown');
	});
});

describe('what BusyBox needs to run', () => {
	test('is musl on Alpine, whether or not there is ldd', () => {
		const paths = found('/bin/busybox', '/lib/ld-musl-x86_64.so.1', '/etc/apk/cache');
		const expected = ['/bin/busybox', '/lib/ld-musl-x86_64.so.1'];
		expect(busyBoxFilesFrom(answers({paths}))).toMatchObject({value: expected});
		const ldd = said(
			'\t/lib/ld-musl-x86_64.so.1 (0x7f6c0f0e6000)\n\tlibc.musl-x86_64.so.1 => /lib/ld-musl-x86_64.so.1 (0x7f6c0f0e6000)\n',
		);
		expect(busyBoxFilesFrom(answers({paths, 'busybox.libraries': ldd}))).toMatchObject({
			value: expected,
		});
	});

	test('is nothing else where it is static', () => {
		const paths = found('/bin/busybox');
		for (const words of ['\tnot a dynamic executable\n', '', '\tstatically linked\n']) {
			const listed = answers({paths, 'busybox.libraries': said(words, 1)});
			expect(busyBoxFilesFrom(listed)).toMatchObject({value: ['/bin/busybox']});
		}
	});

	test('is each library of another libc, and never what the kernel itself brings', () => {
		const text = [
			'\tlinux-vdso.so.1 (0x00007ffd6b5c6000)',
			'\tlibresolv.so.2 => /lib/x86_64-linux-gnu/libresolv.so.2 (0x00007f1b6c3f0000)',
			'\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1b6c20f000)',
			'\t/lib64/ld-linux-x86-64.so.2 (0x00007f1b6c4e0000)',
		].join('\n');
		expect(librariesIn(text)).toEqual([
			'/lib/x86_64-linux-gnu/libresolv.so.2',
			'/lib/x86_64-linux-gnu/libc.so.6',
			'/lib64/ld-linux-x86-64.so.2',
		]);
	});

	test('is unknown where there is no BusyBox', () => {
		expect(busyBoxFilesFrom(answers({paths: found('/etc/apk/cache')})).kind).toBe('unknown');
	});
});

describe('what of a box in memory is kept', () => {
	const mounts = (...more: readonly string[]) =>
		file('/proc/mounts', ['tmpfs / tmpfs rw 0 0', ...more, ''].join('\n'));
	const usb = '/dev/sdb1 /media/usb vfat ro,relatime 0 0';

	test('is nothing on a fresh live system', () => {
		expect(persistenceFrom(answers({mounts: mounts()}))).toMatchObject({
			value: {cache: undefined, isCacheKept: false, backup: undefined, isBackupThere: false},
		});
	});

	test('is known where lbu has a medium and apk a cache on it', () => {
		const box = answers({
			mounts: mounts(usb),
			paths: found('/etc/apk/cache'),
			'apk.cache': said('/media/usb/cache\n'),
			'lbu.conf': file('/etc/lbu/lbu.conf', '# LBU_MEDIA="sda1"\nLBU_MEDIA="usb"\n'),
		});
		expect(persistenceFrom(box)).toMatchObject({
			value: {
				cache: '/media/usb/cache',
				isCacheKept: true,
				backup: '/media/usb',
				isBackupThere: true,
			},
		});
	});

	test('is not there where the medium is not mounted', () => {
		const box = answers({mounts: mounts(), 'lbu.conf': file('x', 'LBU_MEDIA=usb\n')});
		expect(persistenceFrom(box)).toMatchObject({
			value: {backup: '/media/usb', isBackupThere: false},
		});
	});

	test('a folder goes before a medium, as lbu does it', () => {
		const box = answers({
			mounts: mounts('/dev/sda2 /var ext4 rw 0 0'),
			'lbu.conf': file('x', "LBU_MEDIA=usb\nLBU_BACKUPDIR='/var/lbu'\n"),
		});
		expect(persistenceFrom(box)).toMatchObject({
			value: {backup: '/var/lbu', isBackupThere: true},
		});
	});

	test('a cache in memory is none that survives', () => {
		const box = answers({
			mounts: mounts(),
			paths: found('/etc/apk/cache'),
			'apk.cache': said('/var/cache/apk\n'),
		});
		expect(persistenceFrom(box)).toMatchObject({
			value: {cache: '/var/cache/apk', isCacheKept: false},
		});
	});
});
