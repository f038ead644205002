/** Giving a workbook away: getting it ready to travel, repairing functions, and one file a unit. */
import { RepairBlock } from './RepairBlock';
import { useShareWords } from './shareWords';
import './share.css';
import { TravelBlock } from './TravelBlock';
import { UnitsBlock } from './UnitsBlock';

export default function ShareView() {
  const { sharePage } = useShareWords();
  return (
    <div className="view">
      <h2>{sharePage.heading}</h2>
      <TravelBlock />
      <RepairBlock />
      <UnitsBlock />
    </div>
  );
}
