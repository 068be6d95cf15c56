using System.Globalization;
using Matching.Domain;

namespace Matching.Import;

/// <summary>Shares by center, such as <c>ic-design:0.02;big-data:0.3</c>.</summary>
internal sealed class MixCells : CellType<IReadOnlyDictionary<CenterId, double>>
{
    private static readonly char[] Separators = [';', '；', '、', '|'];

    private static readonly IReadOnlyDictionary<CenterId, double> None = new Dictionary<CenterId, double>();

    public override Text Permitted { get; } = new("产业中心代码:比例 0–1，用 ; 分隔", "center code:share 0–1, separated by ;");

    public override IReadOnlyDictionary<CenterId, double> Empty => None;

    public override Fault? Read(Cell cell, MeasureUnit? unit, out IReadOnlyDictionary<CenterId, double> value)
    {
        value = None;
        if (Faults.IsPlaceholder(cell.Text)) return Faults.PlaceholderText(cell.Text);
        var shares = new Dictionary<CenterId, double>();
        foreach (var part in cell.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var pair = Fold.Narrow(part).Split(':', StringSplitOptions.TrimEntries);
            if (!Words.Centers.TryFind(pair[0], out var center)) return Faults.UnknownWord(pair[0], Words.Centers.Permitted);
            if (pair.Length != 2 || Numbers.ReadReal(Cell.OfText(pair[1]), out var share, out _) is not null || share is not (>= 0 and <= 1))
                return new(
                    new($"“{part}”不是“代码:比例”", $"'{part}' is no code:share with a share in 0–1"),
                    new("写成 ic-design:0.02", "write for example ic-design:0.02"));
            if (!shares.TryAdd(center, share))
                return new(new($"{center.Code()} 出现两次", $"{center.Code()} is given twice"), new("只保留一个", "keep one of them"));
        }

        value = shares;
        return null;
    }

    public override object? Write(IReadOnlyDictionary<CenterId, double> value) =>
        value.Count == 0
            ? null
            : string.Join(';', value.OrderBy(p => p.Key).Select(p => p.Key.Code() + ":" + p.Value.ToString("R", CultureInfo.InvariantCulture)));
}
