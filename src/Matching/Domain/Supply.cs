namespace Matching.Domain;

/// <summary>What a building supplies and a requirement may ask for.</summary>
public enum Supply
{
    /// <summary>净高 clear height, m.</summary>
    ClearHeight,

    /// <summary>楼面荷载 permitted floor load, kN/m².</summary>
    FloorLoad,

    /// <summary>供电容量 electric capacity, kVA.</summary>
    Power,

    /// <summary>双路供电 two independent feeds: 1 or 0, as all that follow.</summary>
    DualFeed,

    /// <summary>光纤 optical fiber.</summary>
    Fiber,

    /// <summary>装卸平台 loading docks.</summary>
    LoadingDocks,

    /// <summary>货梯 freight lift.</summary>
    FreightLift,

    /// <summary>24 小时使用 use around the clock.</summary>
    AroundTheClock,
}
