import { isServer } from 'lit';

/** Whether there is no page: what is for that alone is left out of the one file. */
export const onServer: boolean = isServer;
