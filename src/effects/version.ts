/** Version of the product, which the build writes into the bundle; sources have none. */
export const VERSION = process.env.ALPINE_DOCKER_WIZARD_VERSION ?? '0.0.0-source';
