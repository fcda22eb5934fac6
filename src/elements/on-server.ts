import { isServer } from 'lit';

/** Whether there is no page. Code for servers only is left out of the one file. */
export const onServer: boolean = isServer;
