using Matching.Domain;

namespace Matching.Import;

/// <summary>The kinds of cell that columns share, each with its units, range and what a value out of range probably is.</summary>
internal static class CellTypes
{
    private const decimal Any = Numbers.Largest;

    private static readonly MeasureUnit SquareMetre = new("平方米", 1, "m2");
    private static readonly MeasureUnit WanSquareMetre = new("万平方米", 10_000, "万方", "万m2");

    private static readonly MeasureUnit[] RentUnits = [new("元/平方米·天", 1), new("元/平方米·月", 12m / 365m), new("元/平方米·年", 1m / 365m)];

    private static readonly MeasureUnit[] LoadUnits =
        [new("kN/平方米", 1), new("kg/平方米", 0.00981m, "公斤/平方米", "千克/平方米"), new("t/平方米", 9.81m, "吨/平方米")];

    public static TextCells Text { get; } = new(new("文字", "text"));

    public static TextCells Key { get; } = new(new("编号，不含 / \\ ? # % |", "id without / \\ ? # % |"), Validators.Key);

    public static TextCells Uscc { get; } = new(new("18 位代码", "18 characters"), Validators.Uscc);

    public static TextCells ParcelNumber { get; } =
        new(new("规划地块编号", "planning parcel number"), Validators.ParcelNumber) { CheckSeverity = IssueSeverity.Warning };

    public static TextCells IndustryCode { get; } = new(new("门类字母加 2–4 位数字", "section letter and 2–4 digits"), Validators.IndustryCode);

    public static TextCells WebAddress { get; } = new(new("网址", "web address"), Validators.WebAddress);

    public static MappedCells<Money> Money { get; } = Amount().As(Domain.Money.FromWan, m => m.Wan);

    public static NumberCells WanPerMu { get; } = new(0, Any, whole: false, new MeasureUnit("万元/亩", 1));

    public static MappedCells<Area> FloorArea { get; } =
        new NumberCells(0, Any, whole: false, SquareMetre, WanSquareMetre).As(Area.FromSquareMeters, a => a.SquareMeters);

    public static MappedCells<Area> LandSquareMetres { get; } =
        new NumberCells(0, Any, whole: false, SquareMetre, WanSquareMetre, new MeasureUnit("公顷", 10_000, "ha")).As(Area.FromSquareMeters, a => a.SquareMeters);

    public static MappedCells<Area> LandMu { get; } = new NumberCells(0, Any, whole: false, new MeasureUnit("亩", 1, "mu")).As(Area.FromMu, a => a.Mu);

    public static MappedCells<Rent> Rent { get; } =
        new NumberCells(Domain.Rent.PlausibleMin, Domain.Rent.PlausibleMax, whole: false, RentUnits) { Guess = Guesses.Rent }.As(Domain.Rent.FromDay, r => r.PerDay);

    public static NumberCells PropertyFee { get; } = new(0.5m, 60, whole: false, new("元/平方米·月", 1), new("元/平方米·天", 365m / 12m));

    public static MappedCells<FloorLoad> FloorLoad { get; } =
        new NumberCells(1.5m, 50, whole: false, LoadUnits) { Guess = Guesses.FloorLoad }.As(Domain.FloorLoad.FromKilonewtons, l => l.Kilonewtons);

    public static NumberCells ClearHeight { get; } = new(1.8m, 60, whole: false, new MeasureUnit("米", 1, "m")) { Guess = Guesses.ClearHeight };

    public static NumberCells HeightLimit { get; } = new(3, 1_000, whole: false, new MeasureUnit("米", 1, "m"));

    public static NumberCells Distance { get; } = new(0, 100_000, whole: false, new("米", 1, "m"), new("公里", 1_000, "km", "千米"));

    public static NumberCells Power { get; } = new(0, 10_000_000, whole: false, new("kVA", 1, "千伏安"), new("MVA", 1_000, "兆伏安"));

    public static NumberCells Pue { get; } = new(1, 5);

    public static NumberCells EnergyPerOutput { get; } = new(0, 1_000, whole: false, new MeasureUnit("吨标煤/万元", 1, "tce/万元"));

    public static NumberCells FarMin { get; } = new(0, 12);

    public static NumberCells FarMax { get; } = new(0.3m, 12);

    public static NumberCells Decimal { get; } = new(-Any, Any);

    public static NumberCells Percent { get; } = new(-Any, Any, whole: false, new MeasureUnit("%", 1));

    public static MappedCells<int> Count { get; } = new NumberCells(0, 100_000_000, whole: true).As(d => (int)d, i => i);

    public static MappedCells<int> Heads { get; } = new NumberCells(0, 100_000_000, whole: true, new MeasureUnit("人", 1)).As(d => (int)d, i => i);

    public static MappedCells<int> Year { get; } = new NumberCells(1990, 2100, whole: true).As(d => (int)d, i => i);

    public static RealCells Share { get; } = new(0, 1, new("0–1 的小数，或 12%", "fraction 0–1, or 12%"), fraction: true) { AboveMax = Guesses.Share };

    public static RealCells Growth { get; } =
        new(-1, 5, new("小数，如 0.12，或 12%", "fraction such as 0.12, or 12%"), fraction: true) { AboveMax = Guesses.Growth };

    public static RealCells Strength { get; } = new(0, 1, new("0–1 的小数", "fraction 0–1"), fraction: true);

    public static RealCells Importance { get; } = new(0.3, 1, new("0.3–1 的小数", "fraction 0.3–1"), fraction: true);

    public static RealCells Longitude { get; } = new(70, 140, new("东经度数 70–140", "degrees east, 70–140"), fraction: false);

    public static RealCells Latitude { get; } = new(15, 55, new("北纬度数 15–55", "degrees north, 15–55"), fraction: false) { AboveMax = Guesses.Latitude };

    public static DateCells Date { get; } = new(1990, 2100);

    public static DateCells FoundingDate { get; } = new(1600, 2100);

    public static WordCells<bool> Truth { get; } = new(Words.Truth);

    public static ListCells<string> Strings { get; } = new(new("用 ; 分隔的词", "words separated by ;"), Item, s => s);

    public static ListCells<CenterId> Centers { get; } = OfWords(Words.Centers);

    public static ListCells<Activity> Activities { get; } = OfWords(Words.Activities);

    public static ListCells<string> Tags { get; } = OfOpenWords(Words.Tags);

    public static CheckedListCells RiskFlags { get; } = new(OfOpenWords(Words.RiskFlags));

    public static ListCells<string> IndustryPrefixes { get; } =
        new(new("行业代码前缀，如 I65", "prefixes of GB/T 4754 codes, such as I65"), (string text, out string item) => Validators.IndustryPrefix(text, out item), s => s);

    public static ListCells<string> LandUses { get; } =
        new(new("用地代码，如 B1/B2", "land-use codes, such as B1/B2"), (string text, out string item) => Validators.LandUse(text, out item), s => s, "/");

    private static NumberCells Amount() => new(0, Any, whole: false, new("万元", 1, "万", "wan"), new("亿元", 10_000, "亿", "yi"), new("元", 0.0001m, "yuan"));

    private static Fault? Item(string text, out string item)
    {
        item = text;
        return null;
    }

    private static ListCells<T> OfWords<T>(WordTable<T> words)
        where T : struct => new(
            words.Permitted,
            (string text, out T item) => words.TryFind(text, out item) ? null : Faults.UnknownWord(text, words.Permitted),
            words.Write);

    private static ListCells<string> OfOpenWords(WordTable<string> words) => new(
        new($"{words.Permitted.Zh} 或其他", $"{words.Permitted.En}, or other words"),
        (string text, out string item) => OpenWordCells.ReadItem(words, text, out item),
        s => s);
}
