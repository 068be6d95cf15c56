namespace Matching.Domain;

/// <summary>Where a row comes from: its kind of data and who says so. Written <c>kind: text</c> in files.</summary>
/// <param name="Kind">How much of the world stands behind it.</param>
/// <param name="Name">The origin in words, such as <c>press feature 2020</c>.</param>
public sealed record Source(DataKind Kind, string Name)
{
    /// <summary>A row typed or imported by staff without a word about its origin.</summary>
    public static Source Unstated { get; } = new(DataKind.Real, "");

    /// <summary>Reads <c>real: …</c>, <c>illustrative: …</c> or <c>simulated: …</c>; any other text is real and kept whole.</summary>
    public static Source Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Unstated;
        var colon = text.IndexOf(':');
        return colon > 0 && Enum.TryParse<DataKind>(text[..colon].Trim(), ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? new Source(kind, text[(colon + 1)..].Trim())
            : new Source(DataKind.Real, text.Trim());
    }

    /// <summary>The written form, <c>kind: text</c>; empty for <see cref="Unstated"/>.</summary>
    public override string ToString() =>
        this == Unstated ? "" : $"{Kind.ToString().ToLowerInvariant()}: {Name}";
}
