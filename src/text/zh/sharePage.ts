/** The words of the pane's page for giving a workbook away. Chinese. */

export const sharePage = {
  heading: '分发',
  working: '正在处理……',
  waiting: '有单元格正在编辑：按 Enter 结束编辑后自动继续。',
  stop: '停止',
  stopping: '正在停止……',
  again: '再试一次',
  close: '收起',
  outside: '这一项要在 Excel 中使用。',

  travel: {
    heading: '外发前整理',
    intro:
      '把用到本加载项函数的公式改为数值或普通公式，让没有加载项的人（包括用 WPS 的人）看到同样的数字；按需清除电话和姓名，设好保护，再检查有没有离不开加载项或其他文件的内容。',
    before: '先看清单，不改动任何内容。建议先另存一份副本，在副本上整理。',
    look: '查看要改什么',
    /** Said when the list is there: formulas, and other things that would not travel. */
    listed: (formulas: number, other: number) =>
      `清单列在下面：公式 ${formulas} 处，其他会受影响的内容 ${other} 处。还没有改动任何内容。`,
    formulas: (count: number) => `公式（${count} 处）`,
    noFormulas: '没有公式用到本加载项的函数。',
    all: {
      label: '全部公式',
      usual: '按建议',
      value: '都改为数值',
      formula: '尽量改为普通公式',
      leave: '都不改',
    },
    wayOf: (place: string) => `${place} 怎么改`,
    becomes: '改成',
    rows: (rows: number, columns: number) => `${rows} 行 ${columns} 列数值`,
    shows: (shown: string) => `现显示 ${shown}`,
    differs: (shown: string) => `现显示 ${shown}，与函数现在的结果不同，请核对`,
    no: (way: string, why: string) => `不能“${way}”：${why}。`,
    personal: '个人信息',
    phones: (count: number) => `清除电话栏（${count} 处）`,
    names: (count: number) => `清除责任人、联络员姓名栏（${count} 处）`,
    personalHint:
      '只清除计划表里专为电话、姓名设的栏和首页的联系人；牵头领导不动。批注和文档属性里的个人信息未检查。清除后不能从本文件找回。',
    noColumns: '本工作簿里没有可识别的计划，找不到电话栏和姓名栏。',
    strays: (count: number) => `其他单元格里像电话的号码（${count} 处）`,
    straysHint: '可能是电话，也可能是编号或金额。勾选的会遮住中间几位，不勾选的不动。',
    stray: (place: string, masked: string) => `${place}：改为“${masked}”`,
    protect: (count: number) => `按模板设保护（${count} 张表）`,
    protectHint: (already: number) => `不设密码，其中 ${already} 张已受保护。只防误改，不防有意改动。`,
    other: (count: number) => `其他会受影响的内容（${count} 处）`,
    otherHint: '这些不会自动修改，请自行处理。数据有效性规则无法整体读取，未检查。',
    more: (count: number) => `另有 ${count} 处未列出，可在报告工作表中查看`,
    undo: '设过或解除过保护的改动，Excel 不能撤销。请确认已保留副本。',
    carryOut: '整理本工作簿',
    nothing: '请至少选一项。',
    ready: '可以外发',
    readyMore: '已重新读取整个工作簿：没有发现离不开加载项或其他文件的公式。请保存后再外发。',
    notReady: (count: number) => `还有 ${count} 处需要处理`,
    broke: '整理中途停下，已写入的部分有效，其余保持原样；再做一次会接着完成。',
    done: (count: number) => `公式已改 ${count} 处。`,
    left: (count: number) => `公式未改 ${count} 处。`,
    protected: (count: number) => `受保护的表 ${count} 张。`,
    open: (sheets: string) => `保护未能恢复：${sheets}。请在“审阅”中手动保护。`,
    hidden: (sheets: string) =>
      `随文件外发的隐藏表：${sheets}。其中是模板标识、检查记录和版本依据，不含电话；删除后将无法更新或回收本文件。`,
    details: '逐项结果',
    sheet: '把报告写成工作表',
    sheetHint: '报告含原公式，不含已清除的电话和姓名；外发前可删去这张表。',
    written: (name: string) => `报告已写在工作表“${name}”。`,
  },

  repair: {
    heading: '修复函数',
    intro:
      '文件在没有加载项的电脑上存过，KEYPOINT_ 函数可能变成 #NAME?，装上加载项也不会自己恢复。这里把它们重新录入一遍；公式内容不变，受保护的表先解除、再恢复保护（设有密码的除外）。',
    mend: '查找并修复',
    none: '没有用到本加载项函数的公式。',
    whole: (count: number) => `${count} 处公式都正常，没有改动。`,
    mended: (count: number) => `已重新录入 ${count} 处公式。`,
    waiting: (count: number) => `其中 ${count} 处还在计算，稍后会显示结果。`,
    still: (count: number) =>
      `仍有 ${count} 处显示 #NAME?：加载项的函数可能还没有载入，请重新打开加载项再试。`,
    left: (count: number) => `${count} 处没有录入：`,
  },

  units: {
    heading: '一单位一份',
    intro:
      '给每个单位生成一份只含它自己任务、项目和目标的填报文件，编码不变，收回时能对上。文件打包成一个 zip 下载，本工作簿不改动。',
    reading: '正在读取本工作簿的计划……',
    noPlan: '本工作簿里没有可识别的计划。请先在“计划”中新建，或打开计划工作簿。',
    noUnits: '计划的“责任单位”表里还没有单位。',
    legend: (chosen: number, count: number) => `发给（已选 ${chosen} / ${count}）`,
    all: '全选',
    none: '全不选',
    file: (code: string) => `编号 ${code}`,
    contacts: '附上其他单位的联络员和电话',
    contactsHint: '不勾选时，每份文件只留本单位自己的联络员和电话。',
    make: (count: number) => `生成 ${count} 份文件`,
    progress: (done: number, count: number) => `已生成 ${done} / ${count} 份`,
    progressLabel: '生成进度',
    made: (count: number, name: string) => `${count} 份文件已交给浏览器下载：${name}`,
    madeMore: '请在“下载”中找到它。每份都可用 Excel 或 WPS 填写，无需加载项。',
    cancelled: '已停止，没有给出文件',
    notes: (count: number) => `读取计划时有 ${count} 处需要留意，请先到“检查”中查看。`,
    zip: (county: string, edition: string) => `${county}${edition}年度各单位填报文件`,
  },
};

export type SharePageText = typeof sharePage;
