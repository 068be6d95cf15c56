using Matching.Api.Startup;
using Microsoft.Extensions.Configuration;

namespace Matching.Api.Tests.Startup;

public class ListenAddressesTest
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://127.8.9.1:5080", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("https://LOCALHOST", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("http://unix:/tmp/matching.sock", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://10.0.0.7:5080", false)]
    [InlineData("http://matching.example:5080", false)]
    [InlineData("http://localhost.example:5080", false)]
    [InlineData("nonsense", false)]
    public void Tells_this_machine_from_the_world(string url, bool expected) => Assert.Equal(expected, ListenAddresses.IsLoopback(url));

    [Theory]
    [InlineData("urls", "http://localhost:1; http://*:2", new[] { "http://localhost:1", "http://*:2" })]
    [InlineData("http_ports", "8080", new[] { "http://*:8080" })]
    [InlineData("https_ports", "8443", new[] { "https://*:8443" })]
    [InlineData("Kestrel:Endpoints:Main:Url", "http://10.0.0.7:80", new[] { "http://10.0.0.7:80" })]
    [InlineData("other", "x", new string[0])]
    public void Reads_every_setting_that_names_an_address(string key, string value, string[] expected) =>
        Assert.Equal(expected, ListenAddresses.Of(new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build()));
}
