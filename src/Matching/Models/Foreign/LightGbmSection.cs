using System.Globalization;

namespace Matching.Models;

/// <summary>The <c>key=value</c> lines of a LightGBM model's header or of one tree.</summary>
internal sealed class LightGbmSection
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly string _name;
    private readonly Refusal _refusal;

    /// <summary>Takes the lines apart; a line without <c>=</c> is a key that says all there is to say.</summary>
    /// <exception cref="ModelRefusedException">A key comes twice.</exception>
    public LightGbmSection(string text, string name, Refusal refusal)
    {
        (_name, _refusal) = (name, refusal);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = line.IndexOf('=');
            var key = sign < 0 ? line : line[..sign];
            if (!_values.TryAdd(key, sign < 0 ? "" : line[(sign + 1)..])) throw refusal.Damaged($"{name} 的 {key} 重复", $"{name} has {key} twice");
        }
    }

    /// <summary>Whether there is such a key.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The value, or null when there is no such key.</summary>
    public string? Optional(string key) => _values.GetValueOrDefault(key);

    /// <summary>The value.</summary>
    public string Required(string key) => _values.GetValueOrDefault(key) ?? throw _refusal.Damaged($"{_name} 缺少 {key}", $"{_name} lacks {key}");

    /// <summary>The value as a whole number.</summary>
    public int Whole(string key) => Wholes(key) is [var number] ? number : throw Odd(key);

    /// <summary>The value as whole numbers with blanks between them.</summary>
    public int[] Wholes(string key) => Parse(key, text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (int?)null);

    /// <summary>The value as finite numbers with blanks between them.</summary>
    public double[] Reals(string key) => Parse(
        key, text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : (double?)null);

    /// <summary>The value as numbers, infinite ones allowed, with blanks between them.</summary>
    public double[] Thresholds(string key) => Parse(key, text => text switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsNaN(number) ? number : (double?)null,
    });

    private T[] Parse<T>(string key, Func<string, T?> parse)
        where T : struct => [.. Required(key).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => parse(text) ?? throw Odd(key))];

    private ModelRefusedException Odd(string key) => _refusal.Damaged($"{_name} 的 {key} 不是应有的数字", $"{_name} has a {key} that is not the number it should be");
}
