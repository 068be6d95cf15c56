namespace Matching.Gates;

/// <summary>Who closes an industry, and to whom.</summary>
internal enum NegativeList
{
    /// <summary>市场准入负面清单, to everybody.</summary>
    Market,

    /// <summary>外商投资准入负面清单, to foreign investors.</summary>
    Foreign,

    /// <summary>The district or a platform, to everybody.</summary>
    District,
}
