import { livesHold } from './testRun';

livesHold(0);
