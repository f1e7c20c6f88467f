/**
 * Ratios printed with a sign (三级资金比例为5∶3∶2; 由县财政和业主单位按3:1分担; 生师比18∶1). Source: the 资金筹措 of 绩效自评报告, 省市县分担
 * clauses of 转移支付 rules, and the 基本情况 of schools (生师比: 折合在校生数 by 专任教师数, 教育部《普通高等学校基本办学条件指标》).
 */

/** A ratio of two to four numbers. */
export const printedRatio =
  /(?<![\d.:：∶])(\d{1,3}(?:\.\d{1,2})?(?:[:：∶]\d{1,3}(?:\.\d{1,2})?){1,3})(?![\d.:：∶])/g;
export const ratioSign = /[:：∶]/;

/**
 * All that stands between amounts and the ratio that they are to each other, in the order in which they are told: it names none of them (省县分担比例为). What
 * shares out by it, and marks between its names.
 */
export const ratioOfAmounts =
  /^[，,；;]?(?:上述|以上)?(?:[二两三四]|各)?(?:级|方|者|项|类|部分)?(?:资金|财政|经费)?(?:投入|分担|配套|出资|筹资|构成|来源)?(?:的)?(?:比例|之比)(?:依次|分别)?(?:为|是)?$/;
export const sharedOutBy =
  /(?:由|[，,]|^)([^，,。；：:、（）()由\d和与及]{2,10}(?:[、和与及][^，,。；：:、（）()由\d和与及]{2,10}){1,3})按(?:照)?$/;
export const betweenNames = /[、和与及]/;

/** The ratio of pupils to teachers, the other way round, and who counts as which. */
export const pupilsToTeachers = /(生师比|师生比)([^，。；]{0,24}?)(?:为|是)?$/;
export const turnedRatio = '师生比';
export const pupilWords: readonly string[] = ['在校学生', '在校生', '学生数', '学生'];
export const teacherWords: readonly string[] = ['专任教师', '教职工'];
/** Words by which others are counted in, or some as parts of one (含外聘教师折算). */
export const countedOtherwise = /含|折算|折合|外聘|兼职|聘/;
