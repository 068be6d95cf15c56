namespace Matching.Catalog;

/// <summary>When an introducer has been asked too often.</summary>
public sealed record IntroducerOptions
{
    private readonly int _tiredFrom = 5;
    private readonly int _months = 12;

    /// <summary>From how many companies on, within <see cref="Months"/>, a firm counts as tired and goes to the end of the list.</summary>
    /// <value>5; at least 1. An estimate: nobody has published a limit.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int TiredFrom
    {
        get => _tiredFrom;
        init => _tiredFrom = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(TiredFrom), value, "TiredFrom must be 1 or more.");
    }

    /// <summary>How far back introductions are counted, months.</summary>
    /// <value>12; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Months
    {
        get => _months;
        init => _months = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Months), value, "Months must be 1 or more.");
    }
}
