/** What is typed to run the product; also the name of its folders and of its package. */
export const PROGRAM = 'alpine-docker-wizard';
