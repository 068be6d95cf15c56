namespace Matching.Domain;

/// <summary>What a quota of a list counts by.</summary>
public enum QuotaBy
{
    /// <summary>The center that a company fits best. One that fits none is counted nowhere.</summary>
    Center,

    /// <summary>The city of the headquarters; 上海 is 上海市. A company of unknown city is counted nowhere.</summary>
    City,
}
