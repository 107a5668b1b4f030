/** The tests at the end: what they are, what they showed, and why one was not made. */
export const verify = {
	'step.verify.title': 'Prove that Docker works',
	'step.verify.reason':
		'From cheap to telling: service, daemon, start at boot, then containers. The image of the first containers is made of the BusyBox of this box, so they need no network.',
	'step.verify.undo':
		'Nothing to take back but the small image "hello-world", which stays. The image made here is removed at once.',
	'step.verify.not-running': 'Docker cannot run here, so there is nothing to prove.',
	'command.service-status.reason': 'OpenRC says whether the service runs.',
	'command.docker-version.reason': 'The command line and the daemon tell their versions.',
	'command.docker-info.reason': 'The daemon tells how it stores images and limits containers.',
	'command.rc-update-show.reason': 'Shows whether Docker starts at every boot.',
	'command.hello-world.reason':
		'Fetches a small image and runs it: proves the way to the registry, storage and start of a container.',
	'command.hello-world.undo': 'The image stays; "docker rmi hello-world" removes it.',
	'command.compose-version.reason': 'Shows that "docker compose" is there.',

	'selftest.folder.reason':
		'A folder that only its owner can read, for the image that is made next.',
	'selftest.archive.reason':
		'Packs BusyBox, the program behind most commands of this box, with what it needs to run.',
	'selftest.import.reason': 'Makes an image of it: nothing is fetched from anywhere.',
	'selftest.run.reason': 'Starts a container from the image made here.',
	'selftest.publish.reason':
		'Starts a container that answers on port {port}; only this machine itself can reach it.',
	'selftest.ask.reason': 'Asks it: proves that a published port leads into the container.',
	'selftest.memory.reason':
		'Starts a container that may use 64 MiB and reads the limit that the kernel keeps for it.',
	'selftest.host-name.reason': 'Looks up a name on this box, to compare with the next test.',
	'selftest.name.reason': 'Looks up the same name inside a container.',
	'selftest.stop.reason': 'Removes the container that answered.',
	'selftest.remove-image.reason': 'Removes the image that was made here.',
	'selftest.remove-folder.reason': 'Removes the folder that was made for the test.',
	'selftest.undo': 'It is removed at the end of the tests.',

	'verify.skipped-daemon': 'Not tested: the daemon does not answer.',
	'verify.skipped-offline': 'Not tested: you asked not to use the network.',
	'verify.skipped-no-busybox':
		'No image was made here: it is not known what the BusyBox of this box needs to run.',
	'verify.skipped-no-archive': 'No image was made here: BusyBox could not be packed.',
	'verify.skipped-no-image': 'Not tested: no image could be made here.',
	'verify.skipped-no-container': 'Not tested: no container ran from the image made here.',
	'verify.skipped-no-answerer': 'Not tested: the container that was to answer did not start.',
	'verify.skipped-unfit-image': 'Not tested: the BusyBox of this box does not run in a container.',
	'verify.skipped-no-memory-limit':
		'Not tested: the daemon says that this kernel cannot limit memory ("No memory limit support").',
	'verify.skipped-no-registry':
		'Not tested: the registry was not reached, so names may not be found.',
	'verify.skipped-no-name': 'Not tested: this box itself asks no name server that knows {name}.',
	'verify.no-answer': 'Nothing answers on 127.0.0.1:{port}, which leads into a container.',
	'verify.no-memory-limit': 'The memory limit of a container is not kept by the kernel.',
	'verify.no-name': '{name} is found on this box and not inside a container.',

	'test.service.status': 'the service runs',
	'test.rc-update.show': 'Docker starts at boot',
	'test.docker.version': 'the daemon answers',
	'test.docker.info': 'the daemon tells how it works',
	'test.docker.compose-version': 'docker compose is there',
	'test.selftest.folder': 'a folder for the test image',
	'test.selftest.archive': 'BusyBox is packed',
	'test.selftest.import': 'an image is made here',
	'test.selftest.remove-folder': 'that folder is removed',
	'test.selftest.run': 'a container starts',
	'test.selftest.publish': 'a container listens on a port',
	'test.selftest.ask': 'port answers on {address}',
	'test.selftest.stop': 'that container is removed',
	'test.selftest.memory': 'a memory limit is kept',
	'test.docker.hello-world': 'hello-world runs',
	'test.selftest.host-name': 'this box finds names',
	'test.selftest.name': 'a container finds names',
	'test.selftest.remove-image': 'the test image is removed',
	'evidence.service': 'OpenRC says: {state}.',
	'evidence.runlevel': 'docker is in the runlevel "{runlevel}".',
	'evidence.version': 'Docker {version} answers.',
	'evidence.info': 'Storage driver {driver}, cgroup version {cgroup}, data in {root}.',
	'evidence.info-short': 'Storage driver {driver}.',
	'evidence.compose': 'Compose {version}.',
	'evidence.import': 'An image was made of the BusyBox of this box, not fetched.',
	'evidence.self-made': 'A container ran from an image made here; no registry was asked for it.',
	'evidence.port': 'A container answered on 127.0.0.1:{port}.',
	'evidence.memory': 'The kernel keeps the limit of 64 MiB.',
	'evidence.host-name': 'This box finds the name.',
	'evidence.name': 'A container finds it too.',
	'evidence.hello-world-fetched': 'Fetched from the registry and run.',
	'evidence.hello-world': 'Run from the image that was on this box already.',

	'summary.headline.no-registry': 'Docker runs containers; the registry cannot be reached.',
	'summary.headline.registry-refused':
		'Docker runs containers; the registry did not hand out the test image.',
	'summary.proof.not-asked': 'A container ran from an image made here; the registry was not asked.',
	'summary.proof.not-reached':
		'A container ran from an image made here; the registry was not reached.',
	'summary.proof.on-the-box':
		'A container ran from an image that was on this box already; the registry was not asked.',
	'summary.boot': 'starts at every boot',
	'summary.boot.not': 'does not start at boot',
	'summary.boot.session': 'for this session only: a reboot takes it away',
	'summary.boot.data': 'until the next reboot; images stay on the disk',
	'summary.boot.kept': 'starts at every boot, from what lbu and the cache keep',
} as const;
