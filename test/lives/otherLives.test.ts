import { livesHold } from './testRun';

livesHold(1);
