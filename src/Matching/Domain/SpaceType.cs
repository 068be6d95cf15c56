namespace Matching.Domain;

/// <summary>The kind of space that a requirement asks for (domain 8.2, D4).</summary>
public enum SpaceType
{
    /// <summary>不限: any.</summary>
    Any,

    /// <summary>地块: a plot to build on.</summary>
    Plot,

    /// <summary>楼宇: office or park building.</summary>
    Building,

    /// <summary>厂房: standard factory.</summary>
    Factory,

    /// <summary>仓库: warehouse.</summary>
    Warehouse,
}
