namespace Matching.Domain;

/// <summary>What kind of thing the district offers.</summary>
public enum OfferingKind
{
    /// <summary>A plot of land (地块).</summary>
    Plot,

    /// <summary>A building with vacant units (楼宇).</summary>
    Building,

    /// <summary>One of the six industry centers (产业中心).</summary>
    Center,
}
