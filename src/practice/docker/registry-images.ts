import type {RegistryImage} from '../world.ts';

/** Images that the pretend registry has. */
export const REGISTRY_IMAGES: ReadonlyMap<string, RegistryImage> = new Map([
	[
		'hello-world:latest',
		{
			id: '1b44b5a3e06a',
			layer: '17eec7bbc9d7',
			digest: 'a0dfb02aac212703bfcb339d77d47ec32c8706ff250850ecc0e19c8737b18567',
			created: '3 months ago',
			size: '10.1kB',
			output: [
				'',
				'Hello from Docker!',
				'This message shows that your installation appears to be working correctly.',
				'',
			],
			command: '/hello',
		},
	],
	[
		'alpine:latest',
		{
			id: '706db57fb206',
			layer: '2d35ebdb57d9',
			digest: '4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412',
			created: '6 weeks ago',
			size: '8.32MB',
			output: [],
			command: '/bin/sh',
		},
	],
	[
		'busybox:latest',
		{
			id: '08ef35a1c3f0',
			layer: '80bfbb8a41a2',
			digest: 'e3652a00a2fabd16ce889f0aa32c38eec347b997e73bd09e69c962ec7f8732ee',
			created: '14 months ago',
			size: '4.43MB',
			output: [],
			command: 'sh',
		},
	],
]);
