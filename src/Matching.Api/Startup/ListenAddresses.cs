using System.Net;

namespace Matching.Api.Startup;

/// <summary>The addresses that the server is told to listen on, read from the same settings as Kestrel reads.</summary>
internal static class ListenAddresses
{
    /// <summary>Whether any setting names an address or a port.</summary>
    public static bool AnyConfigured(IConfiguration configuration) => Of(configuration).Any();

    /// <summary>Every address that any setting names; a bare port means all interfaces.</summary>
    public static IEnumerable<string> Of(IConfiguration configuration)
    {
        foreach (var url in Split(configuration["urls"])) yield return url;
        foreach (var port in Split(configuration["http_ports"])) yield return $"http://*:{port}";
        foreach (var port in Split(configuration["https_ports"])) yield return $"https://*:{port}";
        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
            if (endpoint["Url"] is { Length: > 0 } url) yield return url;
    }

    /// <summary>Whether an address can be reached from this machine only. A host name other than <c>localhost</c> binds every interface.</summary>
    public static bool IsLoopback(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            // Kestrel will refuse it with its own words; until then it counts as open to the world.
            return false;
        }

        return address.IsUnixPipe || IsLoopbackHost(address.Host);
    }

    /// <summary>Whether a host is <c>localhost</c> or a loopback IP address.</summary>
    public static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static string[] Split(string? setting) =>
        setting?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
